package gov.miami.social.registry.account;

import java.io.Serializable;
import java.util.List;

/** The City at a glance: open accounts by status, platform and department, and approvals that end in the coming months. */
public record GlanceView(List<Count> byStatus, List<Count> byPlatform, List<Count> byDepartment, List<Count> expiring,
        List<Count> redByDepartment, long open, long red) implements Serializable {
}
