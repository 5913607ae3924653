/** The topic {@code anteroom.practice}: what is told there, and following what other instances told. */
@NullMarked
package health.anteroom.scheduling.practice.adapter.kafka;

import org.jspecify.annotations.NullMarked;
