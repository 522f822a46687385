package id.gapai.scenarios.study;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.text.Text;
import id.gapai.scenarios.spec.Quantity;

/**
 * A number that is to be fitted to counts.
 *
 * @param path     keys joined by dots
 * @param title    what it is called in a report
 * @param stated   what is assumed before
 * @param quantity what values it may have
 */
public record Marked(String path, Text title, Distribution stated, Quantity quantity) {}
