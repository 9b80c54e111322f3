package org.cloudwindow.harness;

import java.util.Comparator;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Random order, so that nothing comes to depend on one, and {@link RunsLast} after all the others. */
public class RandomThenLast implements ClassOrderer {

    private final ClassOrderer random = new ClassOrderer.Random();

    @Override
    public void orderClasses(ClassOrdererContext context) {
        random.orderClasses(context);
        context.getClassDescriptors().sort(Comparator.comparing(each -> each.isAnnotated(RunsLast.class)));
    }
}
