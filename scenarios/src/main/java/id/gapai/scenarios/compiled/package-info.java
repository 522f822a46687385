/** Compiled models as files: {@link id.gapai.scenarios.compiled.CompiledModelJson}. */
package id.gapai.scenarios.compiled;
