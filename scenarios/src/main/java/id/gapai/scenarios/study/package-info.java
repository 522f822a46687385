/** Reads a folder of scenario files: {@link id.gapai.scenarios.study.Study#read}. */
package id.gapai.scenarios.study;
