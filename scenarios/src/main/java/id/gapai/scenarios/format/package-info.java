/**
 * The sections of scenario files, one class each: their keys, and the records of the model they become.
 * {@link id.gapai.scenarios.format.WorldFormat} lists them all.
 */
package id.gapai.scenarios.format;
