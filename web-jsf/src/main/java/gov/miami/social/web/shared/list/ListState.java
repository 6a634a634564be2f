package gov.miami.social.web.shared.list;

import gov.miami.social.registry.shared.ListQuery;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The state of a list as its address has it: ?q=words&status=APPROVED&sort=-handle&page=2&size=50.
 *
 * @param unread what the address asks of order and pages and the list does not have: sort, page or size, and the value
 */
public record ListState(String text, Map<String, String> filters, Map<String, String> others, String sort, boolean ascending, int page, int size,
        Map<String, String> unread) {

    private static final List<Integer> SIZES = List.of(20, 50, 100);
    private static final List<String> OWN = List.of("q", "sort", "page", "size", "export");
    private static final Pattern SORT = Pattern.compile("-?[A-Za-z][A-Za-z.]{0,40}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /** Reads a request; what is not a number, a known size or a plain column name counts as absent, and is told as unread. */
    public static ListState of(Map<String, String> request, List<String> filterNames) {
        var sort = request.getOrDefault("sort", "");
        var known = SORT.matcher(sort).matches();
        var size = number(request.get("size"));
        var unread = new LinkedHashMap<String, String>();
        put(unread, "sort", known ? "" : sort.strip());
        put(unread, "page", number(request.get("page")) > 0 ? "" : request.getOrDefault("page", "").strip());
        put(unread, "size", SIZES.contains(size) ? "" : request.getOrDefault("size", "").strip());
        return new ListState(request.getOrDefault("q", "").strip(), chosen(request, filterNames), others(request, filterNames),
                known ? sort.substring(sort.startsWith("-") ? 1 : 0) : "", !sort.startsWith("-"), Math.max(1, number(request.get("page"))),
                SIZES.contains(size) ? size : SIZES.get(0), unread);
    }

    public ListQuery query() {
        return new ListQuery(text, filters, sort, ascending, first(), size);
    }

    public int first() {
        return (page - 1) * size;
    }

    public List<Integer> sizes() {
        return SIZES;
    }

    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return !text.isEmpty() || !filters.isEmpty();
    }

    /** The same list without some of its filters. */
    public ListState without(Set<String> names) {
        var kept = new LinkedHashMap<>(filters);
        kept.keySet().removeAll(names);
        return new ListState(text, kept, others, sort, ascending, page, size, unread);
    }

    /** The same list at its last page: the one asked for lies behind it. */
    public ListState turnedTo(int last) {
        return new ListState(text, filters, others, sort, ascending, last, size, andUnread("page", String.valueOf(page)));
    }

    /** The same list in its own order: it has no column as asked for. */
    public ListState unsorted() {
        return new ListState(text, filters, others, "", true, page, size, andUnread("sort", sort));
    }

    private Map<String, String> andUnread(String name, String value) {
        var more = new LinkedHashMap<>(unread);
        more.put(name, value);
        return more;
    }

    public String toPage(int wanted) {
        return "?" + with("page", String.valueOf(wanted));
    }

    public String toSize(int wanted) {
        var parameters = parameters();
        parameters.remove("page");
        parameters.put("size", String.valueOf(wanted));
        return "?" + joined(parameters);
    }

    /** The same list by this column, the other way round when it is by this column already. */
    public String toSort(String column) {
        var parameters = parameters();
        parameters.remove("page");
        parameters.put("sort", column.equals(sort) && ascending ? "-" + column : column);
        return "?" + joined(parameters);
    }

    public String toExport(String format) {
        return "?" + with("export", format);
    }

    /** The list with nothing searched or filtered. */
    public String toAll() {
        return "?" + joined(others);
    }

    /** The list as its address says it, without a page of it. */
    public String address() {
        var parameters = parameters();
        parameters.keySet().removeAll(List.of("page", "size"));
        return joined(parameters);
    }

    /** What an address says that was made by {@link #address}. */
    public static Map<String, String> said(String address) {
        return Arrays.stream(address.split("&")).filter(pair -> pair.contains("=")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> decode(pair[1]), (one, other) -> one));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private String with(String name, String value) {
        var parameters = parameters();
        parameters.put(name, value);
        return joined(parameters);
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<>(others);
        put(parameters, "q", text);
        parameters.putAll(filters);
        put(parameters, "sort", sort.isEmpty() || ascending ? sort : "-" + sort);
        put(parameters, "size", size == SIZES.get(0) ? "" : String.valueOf(size));
        put(parameters, "page", page == 1 ? "" : String.valueOf(page));
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static String joined(Map<String, String> parameters) {
        return parameters.entrySet().stream().map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue())).collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> chosen(Map<String, String> request, List<String> names) {
        return names.stream().filter(name -> !request.getOrDefault(name, "").isBlank())
                .collect(Collectors.toMap(name -> name, request::get, (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<String, String> others(Map<String, String> request, List<String> filterNames) {
        return request.entrySet().stream().filter(entry -> !OWN.contains(entry.getKey()) && !filterNames.contains(entry.getKey()))
                .filter(entry -> !entry.getKey().contains(".")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int number(String text) {
        return text != null && NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }
}
