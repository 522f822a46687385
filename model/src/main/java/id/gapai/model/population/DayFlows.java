package id.gapai.model.population;

import id.gapai.model.array.Doubles;
import java.time.LocalDate;

/**
 * What happens in the projected population on one day, both sexes, by completed age 0 … 100 (100: 100 and over).
 *
 * @param persons   residents at the start of the day
 * @param deaths    deaths on the day
 * @param outMoves  residents who move out on the day
 * @param inMoves   persons who move in on the day
 * @param birthdays residents who complete this age on the day (index 17: those who turn 17)
 * @param married   minors (ages 15, 16) who marry on the day and become eligible
 * @param births    births on the day
 */
public record DayFlows(
        LocalDate date,
        Doubles persons,
        Doubles deaths,
        Doubles outMoves,
        Doubles inMoves,
        Doubles birthdays,
        double married,
        double births) {}
