# One image for the API, the worker and the migrations; docker-compose.yml says which of them a container runs.
FROM node:26-slim
WORKDIR /app
COPY . .
RUN npx --yes pnpm@12 install --frozen-lockfile && npx --yes pnpm@12 build
# So that a volume mounted there is the user's.
RUN mkdir /var/lib/plenaria && chown node /var/lib/plenaria
USER node
CMD ["node", "--min-semi-space-size=32", "--max-semi-space-size=32", "apps/api/src/main.ts"]
