/**
 * How a message reads: its phrases, its times in words, its parts. Knows no provider and no database.
 */
@NullMarked
package health.anteroom.notification.delivery.model;

import org.jspecify.annotations.NullMarked;
