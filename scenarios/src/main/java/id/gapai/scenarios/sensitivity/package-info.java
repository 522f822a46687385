/** Which uncertain numbers matter for a strategy. Door: {@link id.gapai.scenarios.sensitivity.SensitivityAnswer}. */
package id.gapai.scenarios.sensitivity;
