/**
 * One way to reach a person, normalised: an e-mail address or a phone number in E.164.
 */
@NullMarked
package health.anteroom.kit.contact;

import org.jspecify.annotations.NullMarked;
