/**
 * Delegations: the dated instruments by which the City Manager ("or designee", A.1, A.2, B.1) or a department director
 * ("as determined by the department director", A.4) lets another person decide. The policy does not say what a designee
 * is; the City's reading 11 asks for an instrument that says who, which powers, from and until. A delegation is given by
 * the office: it outlasts the person who signed it, until its last day or its revocation; but nobody decides under it when its
 * holder has left (docs/decisions/0021).
 */
package gov.miami.social.policy.delegation;
