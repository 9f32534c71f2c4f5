package org.jacoscope.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.DependencyNode;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.ClassReader;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodReader;
import org.teavm.model.ValueType;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Makes TeaVM take each method of core, scene and lab as called, with any of their objects as its arguments. */
public final class Everything extends AbstractDependencyListener implements TeaVMPlugin {

    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void started(DependencyAgent agent) {
        DependencyNode anyObject = agent.createNode();
        List<ClassReader> classes = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(Rooms.ROOT + ".core", Rooms.ROOT + ".scene", Rooms.ROOT + ".lab")
                        .stream()
                        .map(JavaClass::getName)
                        .filter(name -> !name.endsWith("package-info"))
                        .map(agent.getClassSource()::get)
                        .toList();
        for (ClassReader type : classes) {
            agent.linkClass(type.getName());
            if (!type.hasModifier(ElementModifier.ABSTRACT)) {
                anyObject.propagate(agent.getType(ValueType.object(type.getName())));
            }
            type.getMethods().forEach(method -> call(agent, method, anyObject));
        }
    }

    private static void call(DependencyAgent agent, MethodReader method, DependencyNode anyObject) {
        if (method.hasModifier(ElementModifier.ABSTRACT)) {
            return;
        }
        MethodDependency called = agent.linkMethod(method.getReference());
        for (int i = method.hasModifier(ElementModifier.STATIC) ? 1 : 0; i <= method.parameterCount(); i++) {
            anyObject.connect(called.getVariable(i));
        }
        called.use();
    }
}
