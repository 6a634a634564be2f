package gov.miami.social.registry.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;

/** A heading, a paragraph or a point of an edition as it is printed; its words in their order. */
@Entity
@Table(name = "policy_passage")
class PolicyPassage {

    @Id
    private int id;
    private String version;
    @Enumerated(EnumType.STRING)
    private PassageKind kind;
    private int level;
    private String label;
    private String heading;
    private String anchor;
    @OneToMany
    @JoinColumn(name = "passage")
    @OrderBy("id")
    private List<PolicyWords> words;

    protected PolicyPassage() {
    }

    PassageView view() {
        return new PassageView(kind, level, label, heading, anchor, words.stream().map(PolicyWords::view).toList());
    }
}
