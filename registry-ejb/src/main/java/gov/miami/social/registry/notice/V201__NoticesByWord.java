package gov.miami.social.registry.notice;

import gov.miami.social.registry.shared.WordTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** Lets notices be found by whom they go to, what they are about and what they say. Announced to Flyway as a service. */
public class V201__NoticesByWord extends WordTable {

    public V201__NoticesByWord() {
        super("notice", "bigint", """
                select n.id, n.template, n.facts, coalesce(p.given_name || ' ' || p.family_name, ''), coalesce(r.number, a.handle, s.given_name || ' ' || s.family_name, '')
                from notice n left join person p on p.personnel_number = n.recipient
                left join account_request r on n.subject_kind = 'request' and cast(r.id as varchar(60)) = n.subject_id
                left join account a on n.subject_kind = 'account' and cast(a.id as varchar(60)) = n.subject_id
                left join person s on n.subject_kind = 'person' and s.personnel_number = n.subject_id""");
    }

    @Override
    protected Set<String> words(ResultSet row) throws SQLException {
        return new NoticeWords(new MailTexts()).of(row.getString(2), MailFacts.parse(row.getString(3)), row.getString(4), row.getString(5));
    }
}
