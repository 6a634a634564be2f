package gov.miami.social.web.shared;

import java.util.List;

/** One of what a filter of a list offers: as the address and the service read it, and in words. */
public record Choice(String key, String name) {

    /** What is offered, as choices: an item with a key and a name is chosen by its key and shown by its name, any other by itself and in words. */
    public static List<Choice> of(List<?> items) {
        return items.stream().map(item -> new Choice(held(item, "key").toString(), Words.of(held(item, "name")))).toList();
    }

    private static Object held(Object item, String component) {
        return item instanceof Record && RecordResolver.has(item, component) ? RecordResolver.read(item, component) : item;
    }
}
