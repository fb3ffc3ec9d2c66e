// A card of three services by the second, for benchmarks.
const SERVICES = ["transcribe", "diarize", "translate"];
export const CARD = {
  format: "allset-rate-card/1",
  id: "bench",
  version: 1,
  name: "Bench",
  rates: SERVICES.map((service) => ({
    id: service,
    service,
    meters: [
      {
        id: "duration",
        measures: ["duration"],
        unit: "minute",
        rounding: { step: "1", mode: "up" },
        price: { mode: "flat", amount: "0.6", per: "60" },
      },
    ],
  })),
};
