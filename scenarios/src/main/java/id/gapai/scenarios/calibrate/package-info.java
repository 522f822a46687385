/** Fits a study to its counts. The door is {@link id.gapai.scenarios.calibrate.StudyCalibration}. */
package id.gapai.scenarios.calibrate;
