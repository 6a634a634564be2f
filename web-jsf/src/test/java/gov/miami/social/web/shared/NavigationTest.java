package gov.miami.social.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page lies under one way in of the menu, so that the menu always shows where one is. */
class NavigationTest {

    private static final Path PAGES = Path.of("src", "main", "webapp");
    private static final Pattern WAY_IN = Pattern.compile("<s:nav to=\"([^\"]*)\" icon=\"[^\"]*\"(?: under=\"([^\"]*)\")?");
    private static final Set<String> OUTSIDE = Set.of("error/", "login", "signed-out", "department/begin", "WEB-INF/");

    @Test
    void everyPageLiesUnderOneWayIn() throws IOException {
        var named = ways(Files.readString(PAGES.resolve("WEB-INF/templates/navigation.xhtml")));
        assertThat(named).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(named)).as("pages named in templates/navigation.xhtml, in \"to\" or \"under\"").isEqualTo(pages());
    }

    @Test
    void aWayInIsReadWithWhatLiesUnderIt() {
        assertThat(ways("<s:nav to=\"a/list\" icon=\"x\" under=\"a/show a/new\"/><s:nav to=\"b\" icon=\"y\"/>")).containsExactly("a/list", "a/show", "a/new", "b");
    }

    private static List<String> ways(String navigation) {
        return WAY_IN.matcher(navigation).results()
                .flatMap(found -> Stream.concat(Stream.of(found.group(1)), found.group(2) == null ? Stream.empty() : Stream.of(found.group(2).split(" ")))).toList();
    }

    private static Set<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var pages = new TreeSet<String>();
            files.map(file -> PAGES.relativize(file).toString().replace('\\', '/')).filter(name -> name.endsWith(".xhtml"))
                    .map(name -> name.replace(".xhtml", "")).filter(name -> OUTSIDE.stream().noneMatch(name::startsWith)).forEach(pages::add);
            return pages;
        }
    }
}
