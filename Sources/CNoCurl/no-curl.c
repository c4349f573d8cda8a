// Foundation's networking, which FlyingFox has for a proxy that is no part of a preview, asks the linker for libcurl as soon
// as Swift's own libraries are linked in. Nothing of it is ever called, so the program neither needs nor loads libcurl.
#include <stdlib.h>

#define NEVER_CALLED(name) void name(void) { abort(); }

NEVER_CALLED(curl_easy_cleanup)
NEVER_CALLED(curl_easy_getinfo)
NEVER_CALLED(curl_easy_init)
NEVER_CALLED(curl_easy_pause)
NEVER_CALLED(curl_easy_setopt)
NEVER_CALLED(curl_easy_strerror)
NEVER_CALLED(curl_free)
NEVER_CALLED(curl_global_init)
NEVER_CALLED(curl_multi_add_handle)
NEVER_CALLED(curl_multi_assign)
NEVER_CALLED(curl_multi_cleanup)
NEVER_CALLED(curl_multi_info_read)
NEVER_CALLED(curl_multi_init)
NEVER_CALLED(curl_multi_remove_handle)
NEVER_CALLED(curl_multi_setopt)
NEVER_CALLED(curl_multi_socket_action)
NEVER_CALLED(curl_slist_append)
NEVER_CALLED(curl_slist_free_all)
NEVER_CALLED(curl_url)
NEVER_CALLED(curl_url_get)
NEVER_CALLED(curl_url_set)
NEVER_CALLED(curl_version)
NEVER_CALLED(curl_version_info)
