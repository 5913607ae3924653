package health.anteroom.benchmarks.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.anteroom.scheduling.availability.application.FoundSlots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameSlotsTest {
    @ParameterizedTest
    @ValueSource(strings = {"1x30", "3x40/6", "7x90/5"})
    void findsTheSameInstantsInBothWays(String text) {
        SlotWork work = SlotWork.parse(text);
        long[] plain = new PlainSearch(work).find();

        try (ProductSearch product = ProductSearch.of(work)) {
            assertThat(plain).isNotEmpty();
            assertThatCode(() -> SameSlots.check(product.find(), plain)).doesNotThrowAnyException();
        }
    }

    @Test
    void noticesOneInstantThatDiffers() {
        SlotWork work = SlotWork.parse("2x30");
        long[] plain = new PlainSearch(work).find();
        plain[plain.length / 2] += 900L << 16;

        try (ProductSearch product = ProductSearch.of(work)) {
            FoundSlots found = product.find();

            assertThatThrownBy(() -> SameSlots.check(found, plain)).hasMessageContaining("differs");
        }
    }

    @Test
    void noticesASlotTooMany() {
        try (ProductSearch product = ProductSearch.of(SlotWork.parse("2x30"))) {
            FoundSlots found = product.find();
            long[] more = new PlainSearch(SlotWork.parse("2x31")).find();

            assertThatThrownBy(() -> SameSlots.check(found, more)).hasMessageContaining("slots");
        }
    }
}
