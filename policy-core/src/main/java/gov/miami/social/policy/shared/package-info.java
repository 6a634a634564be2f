/**
 * What every rule is made of: the clauses of APM 2-13 and of the law above it, checks, decisions, and the values
 * by which people, departments, days and policy versions are named. Plain values: no clock, no database, no login.
 */
package gov.miami.social.policy.shared;
