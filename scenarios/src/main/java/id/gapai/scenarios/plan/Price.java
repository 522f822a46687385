package id.gapai.scenarios.plan;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import java.util.OptionalDouble;

/**
 * What a little more of something would bring, on common paths, beyond what the constraints let.
 *
 * @param what   is one more
 * @param step   the change that was simulated
 * @param value  of the objective, by unit
 * @param active residents more, by unit
 * @param cost   rupiah, by unit
 */
record Price(Text what, Text step, Estimate value, Estimate active, OptionalDouble cost) {}
