/** Files that prove what the policy asks to be proven: signed instruments of a designee, archive proofs, pictures of a first page. */
package gov.miami.social.policy.evidence;
