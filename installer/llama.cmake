# What the build of llama.cpp needs and has no option for. CMake reads this after each project().

# Replace what matches in a file of the source; a file that says so already is not touched.
function(edit file pattern replacement)
  file(READ "${file}" before)
  string(REGEX REPLACE "${pattern}" "${replacement}" after "${before}")
  if(NOT after STREQUAL before)
    file(WRITE "${file}" "${after}")
  endif()
endfunction()

if(PROJECT_NAME STREQUAL "llama.cpp")
  # Chat formats, downloads and what else its own programs share: none of them is built.
  set(LLAMA_BUILD_COMMON OFF)
endif()

if(PROJECT_NAME STREQUAL "ggml")
  # One variant for each step of processors that a workstation has. Those between them are hardly
  # faster, and each takes most of a minute to build.
  edit(src/CMakeLists.txt
    "ggml_add_cpu_backend_variant\\((sse42|ivybridge|piledriver|cannonlake|cascadelake|cooperlake) [^)]*\\)"
    "")

  # Debian 12 has the headers of Vulkan 1.3.239. These lines are newer, and only set up a layer for
  # debugging.
  edit(src/ggml-vulkan/ggml-vulkan.cpp
    "\n    VkBool32 enable_best_practice = .*vk::InstanceCreateInfo instance_create_info\\([^\n]*, &layer_setting_info\\);\n"
    "\n    vk::InstanceCreateInfo instance_create_info(vk::InstanceCreateFlags{}, &app_info, layers, extensions);\n")
endif()
