package gov.miami.social.registry.account;

import java.io.Serializable;
import java.util.List;

/**
 * The City at a glance: open accounts by status, platform and department, and approvals that end in the coming months.
 *
 * @param soon     approvals that end within the coming weeks
 * @param ending   accounts whose end is approved and whose closing conditions are waited for
 * @param proposed platforms that wait for a review
 */
public record GlanceView(List<Count> byStatus, List<Count> byPlatform, List<Count> byDepartment, List<Count> expiring,
        List<Count> redByDepartment, long open, long red, long soon, long ending, long proposed) implements Serializable {
}
