/** Classes that break a rule each, so that a rule that matches nothing is noticed. */
package badexamples;
