package health.anteroom.notification.recipient.adapter.web;

import health.anteroom.kit.contact.PersonText;
import health.anteroom.kit.problem.Problem.FieldProblem;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads values and notes what cannot be read, each under its JSON pointer. */
final class FieldReader {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final String END_OF_DAY = "24:00";

    private final List<FieldProblem> problems = new ArrayList<>();

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    <T> Optional<T> refuse(String pointer, String detail) {
        problems.add(new FieldProblem(pointer, detail));
        return Optional.empty();
    }

    <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String pointer, @Nullable String text) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return Optional.of(value);
            }
        }
        return refuse(pointer, "Please choose one of " + List.of(type.getEnumConstants()) + ".");
    }

    /** Each element read by {@code one}, which is given its pointer; at most so many, none twice. */
    <S extends @Nullable Object, T> Optional<List<T>> list(
            String pointer, List<S> elements, int atMost, BiFunction<String, S, Optional<T>> one) {
        if (elements.size() > atMost) {
            return refuse(pointer, "There can be " + atMost + " at most.");
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            one.apply(pointer + "/" + i, elements.get(i)).ifPresent(read::add);
        }
        return read.stream().distinct().count() == read.size()
                ? Optional.of(read)
                : refuse(pointer, "Please name each only once.");
    }

    Optional<LocalTime> time(String pointer, @Nullable String text) {
        return text != null && TIME.matcher(text).matches()
                ? Optional.of(LocalTime.parse(text))
                : refuse(pointer, "Please write a time like 21:00.");
    }

    /** As {@link #time}, where 24:00 is midnight. */
    Optional<LocalTime> end(String pointer, @Nullable String text) {
        return END_OF_DAY.equals(text) ? Optional.of(LocalTime.MIDNIGHT) : time(pointer, text);
    }

    Optional<String> text(String pointer, @Nullable String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            return refuse(pointer, "Please use 1 to " + longest + " characters.");
        }
        return PersonText.line(text, longest).or(() -> refuse(pointer, "Please use a single line of plain text."));
    }
}
