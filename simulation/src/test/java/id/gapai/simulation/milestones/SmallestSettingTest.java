package id.gapai.simulation.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallestSettingTest {
    /** Against looking at every setting, for all places of the step on scales of all lengths up to 40. */
    @Test
    void theSmallestSettingOfARisingLeverIsFound() throws Exception {
        for (int most = 1; most <= 40; most++) {
            for (int place = 1; place <= most; place++) {
                int truth = place;
                var found = SmallestSetting.of(1, most, 0.8, setting -> setting >= truth ? 0.8 : 0.1);
                assertThat(found.smallest()).hasValue(truth);
            }
        }
    }

    @Test
    void noSettingIsLookedAtTwiceAndFewAreLookedAt() throws Exception {
        var looked = new ArrayList<Integer>();
        SmallestSetting.of(3, 200, 0.5, setting -> {
            looked.add(setting);
            return setting / 100.0;
        });
        assertThat(looked).doesNotHaveDuplicates().startsWith(3, 4, 6, 10, 18, 34, 66).hasSizeLessThan(14);
    }

    @Test
    void aLeverThatDoesNotReachTellsItsBest() throws Exception {
        var found = SmallestSetting.of(1, 9, 0.8, setting -> List.of(0.2, 0.5, 0.5, 0.7, 0.7, 0.6, 0.4, 0.4, 0.3, 0.3).get(setting));
        assertThat(found.smallest()).isEmpty();
        assertThat(found.best()).isEqualTo(4);
        assertThat(SmallestSetting.of(1, 9, 0.8, setting -> 0).best()).isEqualTo(9);
    }

    @Test
    void aScaleWithoutSettingsIsRefused() {
        assertThatThrownBy(() -> SmallestSetting.of(4, 3, 0.5, setting -> 0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no setting from 4 to 3");
    }
}
