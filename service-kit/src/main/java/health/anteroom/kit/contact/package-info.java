/**
 * What a person is called and how to reach them, normalised: a line of text, an e-mail address or a phone number in E.164.
 */
@NullMarked
package health.anteroom.kit.contact;

import org.jspecify.annotations.NullMarked;
