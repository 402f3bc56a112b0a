"""`/health/`: whether the site can answer, for load balancers and supervision."""

from django.http import JsonResponse
from health_check.views import HealthCheckView


class HealthView(HealthCheckView):
    """Try the database, the cache and the storage of uploaded files; always answer in JSON.

    200 if all of them work, 500 if one does not. What went wrong is in the logs: the answer names the part only,
    since error messages may carry host names or accounts.
    """

    checks = (
        "health_check.checks.Database",
        "health_check.checks.Cache",
        "health_check.checks.Storage",
    )

    async def get(self, request, *args, **kwargs):
        results = [await check.get_result() for check in self.get_checks()]
        healthy = not any(result.error for result in results)
        return JsonResponse(
            {
                "status": "ok" if healthy else "error",
                "checks": {
                    type(result.check).__name__.lower(): "error" if result.error else "ok" for result in results
                },
            },
            status=200 if healthy else 500,
        )
