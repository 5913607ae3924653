package health.anteroom.kit.web;

import java.math.BigDecimal;

/**
 * No number may cost more than its length: {@code 1e999999999} is eleven characters, and a gigabyte once somebody writes it
 * out. What is refused is far beyond anything that is counted, measured or paid here.
 */
public final class JsonNumbers {
    /** Characters of a number, all told. */
    static final int LONGEST = 64;

    /** Of an exponent, in either direction. */
    static final int LARGEST_EXPONENT = 64;

    private JsonNumbers() {}

    /** Asked before the number is turned into anything else; this itself costs nothing. */
    public static boolean isModest(BigDecimal number) {
        return number.precision() <= LONGEST && Math.abs((long) number.scale()) <= LONGEST + LARGEST_EXPONENT;
    }

    /** For a number that came as text. */
    public static boolean isModest(String number) {
        if (number.length() > LONGEST) {
            return false;
        }
        try {
            return isModest(new BigDecimal(number));
        } catch (NumberFormatException notANumber) {
            return true;
        }
    }
}
