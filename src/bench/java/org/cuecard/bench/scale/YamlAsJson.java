package org.cuecard.bench.scale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The specs for a program that reads no YAML: the same values in one line of JSON, days as they stand. */
final class YamlAsJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private YamlAsJson() {}

    static String of(String yaml) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            value(new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml)), json);
        }
        return text.toString();
    }

    private static void value(Node node, JsonGenerator json) throws IOException {
        if (node instanceof MappingNode mapping) {
            json.writeStartObject();
            for (NodeTuple entry : mapping.getValue()) {
                json.writeFieldName(((ScalarNode) entry.getKeyNode()).getValue());
                value(entry.getValueNode(), json);
            }
            json.writeEndObject();
        } else if (node instanceof SequenceNode sequence) {
            json.writeStartArray();
            for (Node entry : sequence.getValue()) {
                value(entry, json);
            }
            json.writeEndArray();
        } else {
            String text = ((ScalarNode) node).getValue();
            if (node.getTag().equals(Tag.INT)) {
                json.writeNumber(Long.parseLong(text));
            } else {
                json.writeString(text);
            }
        }
    }
}
