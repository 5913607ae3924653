/**
 * The MongoDB client with the settings that durability needs.
 */
@NullMarked
package health.anteroom.kit.mongo;

import org.jspecify.annotations.NullMarked;
