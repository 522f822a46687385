package id.gapai.scenarios.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Values that have broken programs before. */
final class NastyValues {
    private static final List<String> VALUES = List.of(
            "NaN", ".nan", "∞", "Infinity", "-.inf", "null", "~", "", "''", "0", "-0", "-1", "1", "2", "0.5", "1e308", "-1e308", "1e999",
            "1e-320", "4.9e-324", "1e-9", "0.999999999999", "1.0000000001", "2147483647", "2147483648", "-2147483649",
            "9007199254740993", "99999999999999999999999", "1e5", "1e6", "1e9", "1e999999999", "1e-999999999", "-1e2147483647", "9".repeat(400), "100 %", "0 %", "101 %", "-5 %", "50%", "1e2 %", "%", "1,5", "1.234,5", "1_000", "0x1F", "١٢", "12 officers",
            "0 to 1", "0 to 0", "5 to 2", "1 to 1e300", "0 % to 100 %", "0 to 1 to 2", "1e-300 to 2e-300", " to ", "0.0001 to 0.9999",
            "{uniform: {min: 1, max: 1}}", "{beta: {alpha: 1e-300, beta: 1e300}}", "{lognormal: {median: 1, sigma: 0}}", "{normal: {mean: 0, sd: 1e-300}}",
            "{triangular: {min: 0, mode: 1, max: 1}}", "{value: {value: 1}}", "{}", "[]", "[[]]", "[1]", "[{}]", "{a: {b: {c: d}}}", "true", "false", "yes", "NO",
            "2024-02-30", "2024-13-01", "0000-00-00", "9999-12-31", "0001-01-01", "-999999999-01-01", "2024-1-1", "20240422", "2024-04-22T10:00:00", "2024-04-22", "2124-04-22",
            "office", "counter", "base", "more", "self", "male", "public", "sun", "mon-sun", "0-100", "17-16", "100-200", "0-16", "17-17",
            "data/population.csv", "data", "..", "../..", "/etc/passwd", "world.yaml", "C:\\x", "C:/x", "\\\\host\\x", "file:///etc/passwd", "/dev/zero", "/dev/stdin", "~/x", "data/./population.csv", "data//population.csv", "data/population.csv/", "data\\population.csv", "a\u0000b", "CON", "data/nowhere.csv",
            "&a x", "*a", "!!int 3", "!x y", "? x", "| ", "> ", "<<", "# ", "--- ", "%YAML 1.1", "@", "`", "\t", "\\u0000", "\u001b[31m", "\u202e", "a\u2066b", "\u2028", "\u0435n", "\uD800", "\u200b", "\ufffd", "\ufdfa", "\u001b]0;x\u0007", "\r\u001b[2K", "é", "名前", "🏛", "\uFEFF", "a b", "=1+1", "@SUM(1)", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]>", "-->", "${7*7}", "%n%s", "\"", "'", "\"\"\"");

    private NastyValues() {}

    static String pick(SplittableRandom random, String old) {
        return switch (random.nextInt(14)) {
            case 0 -> "-" + old;
            case 1 -> old + "0";
            case 2 -> old + old;
            case 3 -> random.nextInt(20) == 0 ? old.repeat(random.nextInt(1, 20_000)) : old + "e" + random.nextInt(-20, 20);
            case 4 -> "";
            case 5 -> "0";
            case 6 -> old.matches("\\d{1,8}") ? Integer.toString(Integer.parseInt(old) + random.nextInt(-2, 3)) : old.strip() + " ";
            default -> VALUES.get(random.nextInt(VALUES.size()));
        };
    }
}
