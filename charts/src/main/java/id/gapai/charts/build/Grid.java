package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.Panel;
import java.util.List;

/** Sizes of charts with a panel per strategy. */
final class Grid {
    private static final int ROOM_AROUND = 170;
    private static final int ROW = 195;

    private Grid() {}

    static int columns(List<Panel> panels) {
        int count = panels.size();
        return count <= 1 ? 1 : count <= 4 ? 2 : 3;
    }

    static int height(List<Panel> panels) {
        int rows = (panels.size() + columns(panels) - 1) / columns(panels);
        return Math.max(ChartSpec.HEIGHT, ROOM_AROUND + rows * ROW);
    }
}
