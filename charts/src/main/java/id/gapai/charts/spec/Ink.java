package id.gapai.charts.spec;

import java.util.List;

/**
 * The colours of charts. Those for categories are of Okabe and Ito, "Color Universal Design" (2008,
 * https://jfly.uni-koeln.de/color/), told apart by colour-blind readers; bands are tints of one blue.
 *
 * @param rgb   0xRRGGBB
 * @param alpha 0 (transparent) … 255
 */
public record Ink(int rgb, int alpha) {
    public static final Ink BLACK = opaque(0x222222);
    public static final Ink GREY = opaque(0x6E6E6E);
    public static final Ink LIGHT_GREY = opaque(0xBDBDBD);
    public static final Ink BLUE = opaque(0x0072B2);
    public static final Ink SKY = opaque(0x56B4E9);
    public static final Ink GREEN = opaque(0x009E73);
    public static final Ink YELLOW = opaque(0xF0E442);
    public static final Ink ORANGE = opaque(0xE69F00);
    public static final Ink VERMILLION = opaque(0xD55E00);
    public static final Ink PURPLE = opaque(0xCC79A7);

    /** For categories, in this order. */
    public static final List<Ink> CATEGORIES = List.of(BLUE, ORANGE, GREEN, SKY, VERMILLION, PURPLE, YELLOW);

    public static final Ink BAND_90 = opaque(0xD7E6F2);
    public static final Ink BAND_80 = opaque(0xB0CFE6);
    public static final Ink BAND_50 = opaque(0x7FB1D6);
    public static final Ink GRID = opaque(0xE4E4E4);
    public static final Ink HALO = new Ink(0xFFFFFF, 200);
    public static final Ink SHARE_BAND = opaque(0xF3DFEA);
    public static final Ink MEDIAN = opaque(0x003F6B);
    public static final Ink PATH = new Ink(0x003F6B, 130);

    private static Ink opaque(int rgb) {
        return new Ink(rgb, 255);
    }
}
