package id.gapai.scenarios.tree;

import java.nio.file.Path;

/** A place in a file; lines count from 1. */
public record Mark(Path file, int line) {}
