package gov.miami.social.web.shared.list;

import gov.miami.social.registry.shared.Listing;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Gives a PrimeFaces table the page of rows that the database already chose, sorted and filtered. */
public class ListModel<T> extends LazyDataModel<T> {

    private final transient Listing<T> listing;

    public ListModel(Listing<T> listing) {
        this.listing = listing;
        setRowCount((int) listing.total());
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) listing.total();
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return listing.rows();
    }
}
