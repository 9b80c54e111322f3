package org.cloudwindow.harness;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A small WAR that brings a test beside the running product and lets it see the product's classes. Faces come by
 * {@code @EJB(lookup = InContainer.FACE + "Calls")}; the test's beans are no beans of the product.
 */
public final class InContainer {

    /** Followed by the simple name of a face of the domain. */
    public static final String FACE = "java:global/cloud-window/cloud-window-ejb/";

    private InContainer() {}

    /** To be returned by the test's {@code @Deployment} method. */
    public static WebArchive archive(Class<?>... testClasses) {
        return ShrinkWrap.create(WebArchive.class, testClasses[0].getSimpleName() + ".war")
                .addClasses(testClasses)
                .addClass(InContainer.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(
                        new StringAsset(
                                """
                                <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
                                  <deployment>
                                    <dependencies>
                                      <module name="deployment.cloud-window.ear"/>
                                      <module name="deployment.cloud-window.ear.cloud-window-ejb.jar"/>
                                      <module name="deployment.cloud-window.ear.cloud-window-bpmn.jar"/>
                                    </dependencies>
                                  </deployment>
                                </jboss-deployment-structure>
                                """),
                        "jboss-deployment-structure.xml");
    }
}
