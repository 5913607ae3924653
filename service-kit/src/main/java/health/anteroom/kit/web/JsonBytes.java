package health.anteroom.kit.web;

import health.anteroom.kit.problem.MalformedBodyException;

/**
 * Watches a JSON text go by, byte by byte, and ends at the first one that no parser should have to deal with: anything but
 * UTF-8 in its shortest form (RFC 3629; UTF-16 and UTF-32 give themselves away by their zeros), and numbers that cost more
 * than their length ({@link JsonNumbers}). Whether it is JSON at all is for the parser to say.
 */
final class JsonBytes {
    private static final int CONTINUATION = 0x80;
    private static final int LAST_CONTINUATION = 0xBF;

    private int awaited;
    private int least = CONTINUATION;
    private int most = LAST_CONTINUATION;
    private boolean inText;
    private boolean escaped;
    private int digits;
    private boolean inExponent;
    private int exponent;

    void next(int octet) throws MalformedBodyException {
        if (awaited > 0) {
            demand(octet >= least && octet <= most, "not UTF-8");
            awaited--;
            least = CONTINUATION;
            most = LAST_CONTINUATION;
        } else if (octet < CONTINUATION) {
            demand(octet != 0, "not UTF-8");
            ascii((char) octet);
        } else {
            lead(octet);
        }
    }

    void end() throws MalformedBodyException {
        demand(awaited == 0, "not UTF-8");
    }

    /** RFC 3629, section 4: which bytes may follow which. */
    private void lead(int octet) throws MalformedBodyException {
        demand(octet >= 0xC2 && octet <= 0xF4, "not UTF-8");
        awaited = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
        least = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : CONTINUATION;
        most = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : LAST_CONTINUATION;
    }

    private void ascii(char c) throws MalformedBodyException {
        if (inText) {
            inText = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inText = true;
            endNumber();
        } else {
            number(c);
        }
    }

    private void number(char c) throws MalformedBodyException {
        boolean digit = c >= '0' && c <= '9';
        boolean begins = digits == 0 && (digit || c == '-');
        boolean goesOn = digits > 0 && (digit || "+-.eE".indexOf(c) >= 0);
        if (!begins && !goesOn) {
            endNumber();
            return;
        }
        digits++;
        if (inExponent && digit) {
            exponent = exponent * 10 + (c - '0');
        }
        inExponent |= c == 'e' || c == 'E';
        demand(digits <= JsonNumbers.LONGEST && exponent <= JsonNumbers.LARGEST_EXPONENT, "too large a number");
    }

    private void endNumber() {
        digits = 0;
        inExponent = false;
        exponent = 0;
    }

    private static void demand(boolean holds, String what) throws MalformedBodyException {
        if (!holds) {
            throw new MalformedBodyException(what);
        }
    }
}
