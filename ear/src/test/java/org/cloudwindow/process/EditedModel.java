package org.cloudwindow.process;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A model after a process owner has taken elements out of it, their drawing included. */
final class EditedModel {

    private EditedModel() {}

    static String without(String model, Set<String> elementIds) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(model)));
        List<Node> gone = new ArrayList<>();
        NodeList all = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            boolean reference = Set.of("incoming", "outgoing").contains(element.getLocalName());
            if (elementIds.contains(element.getAttribute("id"))
                    || elementIds.contains(element.getAttribute("bpmnElement"))
                    || reference && elementIds.contains(element.getTextContent().strip())) {
                gone.add(element);
            }
        }
        gone.forEach(node -> node.getParentNode().removeChild(node));
        StringWriter written = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(written));
        return written.toString();
    }
}
