package id.gapai.scenarios.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void moneyHasNoDigitsThatMeanNothing() {
        assertThat(Money.of(1_243_400_000).en()).isEqualTo("Rp 1.24 billion");
        assertThat(Money.of(312_345_678).id()).isEqualTo("Rp 312 juta");
        assertThat(Money.of(9_120_000).id()).isEqualTo("Rp 9,12 juta");
        assertThat(Money.of(68_570_000).en()).isEqualTo("Rp 68.6 million");
        assertThat(Money.of(456_789).en()).isEqualTo("Rp 460,000");
        assertThat(Money.of(0).en()).isEqualTo("Rp 0");
    }

    @Test
    void aBudgetAndWhatIsBarelyOverItAreToldApart() {
        assertThat(Money.inMillions(3_397_000_000.0).en()).isEqualTo("Rp 3,397 million");
        assertThat(Money.inMillions(3_400_000_000.0).id()).isEqualTo("Rp3.400 juta");
        assertThat(Money.inMillions(20_040_000).en()).isEqualTo("Rp 20.0 million");
        assertThat(Money.inMillions(999_999).en()).isEqualTo("Rp 999,999");
    }
}
