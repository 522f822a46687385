package id.gapai.scenarios.study;

import java.util.Optional;

/**
 * A value that two strategies do not share.
 *
 * @param path keys joined by dots
 * @param a    as written in the first strategy, or in what it extends; empty: it has none
 * @param b    likewise in the second
 */
public record Difference(String path, Optional<String> a, Optional<String> b) {}
