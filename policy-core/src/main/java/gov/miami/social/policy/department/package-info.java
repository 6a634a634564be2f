/**
 * The City's departments and people: what a department is, who may be recorded, who directs. Rules: {@code DepartmentChange}
 * (Charter s. 19), {@code RegistryBeginning}, {@code PersonRecording}, {@code PersonMove} and {@code PersonSeparation} (DEF.B, A.2-a), {@code
 * DirectorAppointment}, {@code DirectorshipEnd} and {@code Vacancy} (CMP.1).
 */
package gov.miami.social.policy.department;
