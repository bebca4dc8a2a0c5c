package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.build.FileKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The open data of a guide, held against the schema that lies beside it. */
class OpenDataTest {
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    private Path temp = Path.of("");

    private Path site = temp;

    @BeforeEach
    void build() throws IOException {
        site = TestGuide.build("harbour", temp, false);
    }

    @Test
    void the_schema_is_one_and_the_data_is_valid_under_it() throws IOException {
        String text = Files.readString(site.resolve("exercises.schema.json"));
        Schema meta =
                registry.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertThat(meta.validate(text, InputFormat.JSON)).isEmpty();
        Schema schema = registry.getSchema(text, InputFormat.JSON);
        String data = Files.readString(site.resolve("exercises.json"));
        assertThat(schema.validate(data, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(data.replace("\"version\":1", "\"version\":\"one\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void an_exercise_in_the_data_is_valid_as_its_authors_file() throws IOException {
        String data = Files.readString(site.resolve("exercises.json"));
        String mark = "\"spec\":";
        int start = data.indexOf(mark) + mark.length();
        assertThat(registry.getSchema(FileKind.EXERCISE.schema(Path.of("no-guide")), InputFormat.JSON)
                        .validate(object(data, start), InputFormat.JSON))
                .isEmpty();
    }

    /** An object of a JSON text whose texts hold no braces. */
    private static String object(String json, int start) {
        int depth = 0;
        for (int i = start; i < json.length(); i++) {
            depth += json.charAt(i) == '{' ? 1 : json.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return json.substring(start, i + 1);
            }
        }
        throw new AssertionError("no object begins at " + start);
    }

    @Test
    void it_names_its_version_its_credit_and_addresses_that_lead_to_files_of_the_site() throws IOException {
        String data = Files.readString(site.resolve("exercises.json"));
        assertThat(data).contains("\"version\":1", "\"credit\":", "\"safety\":", "\"modified\":");
        String base = data.replaceFirst("(?s).*?\"url\":\"([^\"]*)index\\.html\".*", "$1");
        assertThat(base).startsWith("http");
        Matcher address = Pattern.compile("\"url\":\"" + base + "([^\"]+)\"").matcher(data);
        int found = 0;
        while (address.find()) {
            assertThat(site.resolve(address.group(1))).exists();
            found++;
        }
        assertThat(found).isGreaterThan(3);
        assertThat(LocalDate.parse(data.replaceFirst("(?s).*?\"modified\":\"([^\"]*)\".*", "$1")))
                .isAfter(LocalDate.of(2000, 1, 1));
    }
}
