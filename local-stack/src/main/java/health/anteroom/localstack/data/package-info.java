/** The data directory: its lock, its secrets, and what is remembered from one start to the next. */
@NullMarked
package health.anteroom.localstack.data;

import org.jspecify.annotations.NullMarked;
