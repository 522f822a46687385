/** What a run leaves behind: {@link id.gapai.scenarios.output.RunFolder} and the files in it. */
package id.gapai.scenarios.output;
