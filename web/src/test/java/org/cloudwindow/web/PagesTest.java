package org.cloudwindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every page of ours is well made, names texts and beans that exist, and carries no script or style of its own. */
class PagesTest {

    private static final Path WEB = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("\\bm\\['([^']+)'\\]");
    private static final Pattern SCRIPT_KEY =
            Pattern.compile("\\bt\\(\\s*[\"']([a-zA-Z][\\w.]*\\.[\\w.]*\\w)[\"']\\s*[,)]");
    private static final Pattern BEAN = Pattern.compile("[#$]\\{[^}]*?\\b([a-z]\\w*)\\.");
    private static final Pattern VARIABLE = Pattern.compile("\\b(?:var|varStatus|name)=\"(\\w+)\"");
    /** A fragment says in a comment what the page that includes it has to give: {@code <!-- given: task -->}. */
    private static final Pattern GIVEN = Pattern.compile("<!-- given: (\\w+)");

    private static final Pattern NAMED = Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?[\\s\\S]*?\\bclass (\\w+)");
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "m",
            "cc",
            "param",
            "paramValues",
            "request",
            "facesContext",
            "view",
            "header",
            "cookie",
            "initParam",
            "flash",
            "empty",
            "component",
            "resource",
            "session",
            "application",
            "now",
            "of",
            "o");

    private final Texts texts = Texts.read("zh_CN");

    PagesTest() throws IOException {}

    @Test
    void everyPageParses() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : list(".xhtml")) {
            try {
                parse(page);
            } catch (SAXException e) {
                broken.add(WEB.relativize(page) + ": " + e.getMessage());
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyTextOfAPageExists() throws IOException {
        assertThat(unknown(".xhtml", KEY)).isEmpty();
    }

    @Test
    void everyTextOfAScriptExists() throws IOException {
        assertThat(unknown(".js", SCRIPT_KEY)).isEmpty();
    }

    @Test
    void everyBeanOfAPageExists() throws IOException {
        Set<String> beans = beans();
        Set<String> unknown = new TreeSet<>();
        for (Path page : list(".xhtml")) {
            String text = Files.readString(page);
            Set<String> local = found(VARIABLE, text);
            local.addAll(found(GIVEN, text));
            for (String name : found(BEAN, text.replaceAll("'[^']*'", "''"))) {
                if (!beans.contains(name) && !local.contains(name) && !OF_THE_PLATFORM.contains(name)) {
                    unknown.add(WEB.relativize(page) + ": " + name);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void noPageCarriesAScriptOrAStyleOfItsOwn() throws Exception {
        List<String> found = new ArrayList<>();
        for (Path page : list(".xhtml")) {
            var elements = parse(page).getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                check(page, element, found);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyFileAPageLoadsExists() throws Exception {
        List<String> missing = new ArrayList<>();
        for (Path page : list(".xhtml")) {
            var elements = parse(page).getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                String file = element.getTagName().equals("script")
                        ? element.getAttribute("src")
                        : element.getTagName().equals("link") ? element.getAttribute("href") : "";
                if (file.startsWith("/") && !file.contains("#{") && !Files.exists(WEB.resolve(file.substring(1)))) {
                    missing.add(WEB.relativize(page) + ": " + file);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static void check(Path page, Element element, List<String> found) {
        String where = WEB.relativize(page) + ": <" + element.getTagName();
        if (element.getTagName().equals("style")
                || element.getTagName().equals("script")
                        && !element.hasAttribute("src")
                        && !element.getAttribute("type").equals("importmap")) {
            found.add(where + ">");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = element.getAttributes().item(i).getNodeName().toLowerCase(Locale.ROOT);
            if (name.equals("style") || !element.getTagName().contains(":") && name.matches("on[a-z]+")) {
                found.add(where + " " + name + ">");
            }
        }
    }

    private Set<String> unknown(String ending, Pattern pattern) throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Path file : list(ending)) {
            for (String key : found(pattern, Files.readString(file).replaceAll("(?m)^\\s*(//|\\*|/\\*).*$", ""))) {
                if (!texts.has(key)) {
                    unknown.add(WEB.relativize(file) + ": " + key);
                }
            }
        }
        return unknown;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> beans() throws IOException {
        Set<String> beans = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(f -> f.toString().endsWith(".java")).toList()) {
                for (MatchResult named :
                        NAMED.matcher(Files.readString(source)).results().toList()) {
                    String type = named.group(2);
                    beans.add(
                            named.group(1) != null
                                    ? named.group(1)
                                    : Character.toLowerCase(type.charAt(0)) + type.substring(1));
                }
            }
        }
        return beans;
    }

    private static Document parse(Path page) throws SAXException, IOException {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(null);
            return builder.parse(page.toFile());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> list(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .filter(f -> !f.toString().contains("/vendor/"))
                    .sorted()
                    .toList();
        }
    }
}
