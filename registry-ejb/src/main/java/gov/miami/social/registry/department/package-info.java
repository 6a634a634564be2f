/**
 * The City: departments and offices with their names over time, people with their departments over time, directors and
 * acting directors with their days (APM 2-13 DEF.B, A.2-a, CMP.1; Charter s. 19). {@code Organisation} answers what
 * other features ask.
 */
package gov.miami.social.registry.department;
