package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StopSignalTest {
    private final CountDownLatch said = new CountDownLatch(1);
    private final StopSignal signal = new StopSignal(said::countDown);

    @Test
    void theProgramDoesNotEndBeforeTheWorkIsAtRest() throws InterruptedException {
        signal.work();
        var end = stop();
        while (!signal.isGiven()) {
            Thread.onSpinWait();
        }
        assertThat(said.await(50, TimeUnit.MILLISECONDS)).isFalse();

        signal.rest();

        end.join();
        assertThat(said.getCount()).isZero();
    }

    @Test
    void itEndsAtOnceWhereNothingIsLost() throws InterruptedException {
        stop().join();
        assertThat(said.getCount()).isZero();
        assertThat(signal.isGiven()).isTrue();
    }

    private Thread stop() {
        var end = new Thread(() -> signal.stop(said::countDown));
        end.start();
        return end;
    }
}
