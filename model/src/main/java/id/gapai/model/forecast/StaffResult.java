package id.gapai.model.forecast;

import id.gapai.model.array.Doubles;

/**
 * Officers per day, means over paths, index t - 1.
 *
 * @param asked    by all channels together
 * @param present  rostered and present
 * @param assigned to channels
 * @param busy     officer-days of work done
 */
public record StaffResult(Doubles asked, Series present, Series assigned, Series busy) {}
