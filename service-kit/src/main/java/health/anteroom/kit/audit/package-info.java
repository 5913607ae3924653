/**
 * Every look at a person's record leaves an entry before the answer is given, and so does every change and every refused try.
 * The entries form chains that cannot be altered, cut or taken away unseen. Knows ids only, never what was shown.
 */
@NullMarked
package health.anteroom.kit.audit;

import org.jspecify.annotations.NullMarked;
